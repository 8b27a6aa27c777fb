using System.Globalization;

namespace Competence.Goals.Xapi.Reading;

/// <summary>Where a page ended. What is stored meanwhile lies before it, so that nothing is read twice or missed.</summary>
internal sealed record Position(DateTimeOffset Stored, int Ordinal, Guid StatementId)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stored.UtcTicks}-{Ordinal}-{StatementId:N}");

    /// <summary>Null where it was never given.</summary>
    public static Position? Read(string text) =>
        text.Split('-') is [var ticks, var ordinal, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.Ticks
        && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Guid.TryParseExact(id, "N", out var statement)
            ? new(new(at, TimeSpan.Zero), place, statement) : null;
}
