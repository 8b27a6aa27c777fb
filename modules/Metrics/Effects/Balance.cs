namespace Competence.Metrics.Effects;

public enum Imbalance { Size, Tenure }

/// <summary>Where two groups are so unlike that what differs between them may come of that.</summary>
internal static class Balance
{
    private const decimal TimesLarger = 2, YearsApart = 2;

    public static IReadOnlyList<Imbalance> Of(FrozenGroup target, FrozenGroup comparison)
    {
        var found = new List<Imbalance>();
        if (Math.Max(target.People, comparison.People) > TimesLarger * Math.Min(target.People, comparison.People)) found.Add(Imbalance.Size);
        if (Math.Abs(target.MeanTenure - comparison.MeanTenure) > YearsApart) found.Add(Imbalance.Tenure);
        return found;
    }
}
