namespace Competence.Api.Hosting;

/// <summary>The system's clock; its own zone decides which day it is, for links that begin or end on a date.</summary>
internal sealed class StockholmTime : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
}
