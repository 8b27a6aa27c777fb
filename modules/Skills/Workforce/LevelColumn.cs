namespace Competence.Skills.Workforce;

/// <summary>
/// One skill across everybody, a byte a person in pages of a thousand: a page without anybody rated is not there, and a
/// change copies one page. Immutable.
/// </summary>
public sealed class LevelColumn
{
    private const int PageBits = 10, PageSize = 1 << PageBits, InPage = PageSize - 1;

    private readonly byte[]?[] cells;
    private readonly ushort[]?[] days;

    private LevelColumn(byte[]?[] cells, ushort[]?[] days) => (this.cells, this.days) = (cells, days);

    /// <summary>Somebody's cell.</summary>
    /// <param name="person">The person's number in this copy.</param>
    public Cell this[int person] => person >> PageBits is var page && page < cells.Length && cells[page] is { } found ? new(found[person & InPage]) : Cell.Unrated;

    /// <summary>When somebody's newest rating occurred; null where nothing has been said.</summary>
    /// <param name="person">The person's number in this copy.</param>
    public DateOnly? Newest(int person) => this[person].IsRated ? Days.Of(days[person >> PageBits]![person & InPage]) : null;

    /// <summary>Makes the next version out of one, or the first out of none.</summary>
    internal sealed class Editor(LevelColumn? from)
    {
        private byte[]?[] cells = from is null ? [] : [.. from.cells];
        private ushort[]?[] days = from is null ? [] : [.. from.days];
        private readonly HashSet<int> own = [];

        public void Set(int person, Cell cell, ushort day)
        {
            var page = person >> PageBits;
            if (page >= cells.Length) Array.Resize(ref cells, page + 1);
            if (page >= days.Length) Array.Resize(ref days, page + 1);
            if (own.Add(page)) Own(page);
            (cells[page]![person & InPage], days[page]![person & InPage]) = (cell.Bits, day);
        }

        public LevelColumn Done() => new(cells, days);

        private void Own(int page)
        {
            (cells[page], days[page]) = ((byte[]?)cells[page]?.Clone() ?? new byte[PageSize], (ushort[]?)days[page]?.Clone() ?? new ushort[PageSize]);
            if (from is null || page >= from.cells.Length || from.cells[page] is null) Array.Fill(cells[page]!, Cell.Unrated.Bits);
        }
    }
}

/// <summary>Days in two bytes: from 2000 on, for 179 years.</summary>
internal static class Days
{
    private static readonly int First = new DateOnly(2000, 1, 1).DayNumber;

    public static ushort From(DateOnly day) => (ushort)Math.Clamp(day.DayNumber - First, 0, ushort.MaxValue);

    public static DateOnly Of(ushort day) => DateOnly.FromDayNumber(First + day);
}
