namespace Competence.Skills.Scenarios;

/// <summary>
/// <c>future supply(t) = holders·(1 − unit attrition)^years + expected plan completions·completion rate + planned hires</c>
/// (skills.md, "Formulas"), as min, expected and max. Attrition at its most gives the least supply. Completions are
/// binomial (n plans, each reaching its level with the rate p): min and max are <c>n·p ∓ 1.96·√(n·p·(1 − p))</c> within 0
/// and n. Hires are taken as planned. Of persons and their ages it knows nothing.
/// </summary>
public static class Supply
{
    private const double Z = 1.96;

    /// <param name="years">From today; 0 gives today's holders.</param>
    /// <param name="holders">People in each unit who have the level today, and what share of that unit leaves in a year.</param>
    public static Band At(
        int years, IEnumerable<(int People, Band Attrition)> holders, IEnumerable<(int Plans, double Rate)> completions, int hires)
    {
        var (min, expected, max) = ((double)hires, (double)hires, (double)hires);
        foreach (var (people, attrition) in holders)
        {
            min += people * Math.Pow(1 - attrition.Max, years);
            expected += people * Math.Pow(1 - attrition.Expected, years);
            max += people * Math.Pow(1 - attrition.Min, years);
        }
        foreach (var (plans, rate) in completions)
        {
            var (reaching, spread) = (plans * rate, Z * Math.Sqrt(plans * rate * (1 - rate)));
            min += Math.Max(0, reaching - spread);
            expected += reaching;
            max += Math.Min(plans, reaching + spread);
        }
        return new(min, expected, max);
    }
}
