namespace Competence.Api.Tests.Metrics;

/// <summary>What happened to somebody, or to an opening of a unit, on a day; as it is told, and what it adds to which measures.</summary>
/// <param name="Closes">The day on which it is over; null: it is not, or is over at once.</param>
internal sealed record Happening(Guid Subject, Guid? Unit, DateOnly Day, IReadOnlyList<object> News, IReadOnlyList<(string Measure, decimal Value)> Adds, DateOnly? Closes = null)
{
    /// <summary>What it adds to at the end of each period while it lasts, and to that in which it is over.</summary>
    public string? Lasts { get; init; }
    public IReadOnlyList<(string Measure, decimal Value)> Ends { get; init; } = [];
}

/// <summary>When news of a day is told.</summary>
internal static class Days
{
    public static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new(11, 0)), TimeSpan.Zero);
}
