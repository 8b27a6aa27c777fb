using Competence.Templates.LegalRules;

namespace Competence.Templates.Obligations;

internal static class Validity
{
    /// <summary>The earlier of what the rule allows and what stands on the certificate. Kept with the fact: the rule may change, and what was met keeps its day.</summary>
    public static DateOnly? Until(RuleInterval interval, DateOnly on, DateOnly? own) => (interval.LastDay(on), own) switch
    {
        (null, var stated) => stated,
        (var last, null) => last,
        var (last, stated) => stated < last ? stated : last,
    };
}
