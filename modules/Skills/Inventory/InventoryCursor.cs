using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Competence.Skills.Inventory;

/// <summary>Where a page ended: its last row's rank and id, not to be read by others.</summary>
internal sealed record InventoryCursor(int Rank, Guid Id)
{
    public static bool IsReadable(string? cursor) => cursor is null || Read(cursor) is not null;

    public static InventoryCursor? Read(string? cursor)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(':') is [var rank, var id]
            && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Guid.TryParseExact(id, "N", out var guid)
            ? new(number, guid)
            : null;
    }

    public bool IsBefore(int rank, Guid id) => rank < Rank || rank == Rank && id.CompareTo(Id) > 0;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}:{Id:N}")));
}
