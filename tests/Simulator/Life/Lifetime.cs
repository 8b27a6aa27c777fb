namespace Competence.Simulator.Life;

/// <summary>How far back a company's time in the product reaches.</summary>
public static class Lifetime
{
    private const int Months = 24;

    /// <summary>Before the first month that key figures keep: whatever they can show has been lived.</summary>
    public static DateOnly FirstDay(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(-Months).AddDays(-12);
}
