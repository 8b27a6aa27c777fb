namespace Competence.Goals.Objectives;

/// <summary>How far something has come: 0 to 1 (goals.md, "Strategy").</summary>
public static class Progress
{
    /// <summary>
    /// <c>clamp((current − start)/(target − start))</c>; downwards too. Where the start is the target already there is no way to go:
    /// 1 while it is kept, 0 where it is not.
    /// </summary>
    public static double Of(decimal start, decimal target, decimal current) => start == target
        ? current == target ? 1 : 0
        : (double)Math.Clamp((current - start) / (target - start), 0, 1);

    /// <summary>The weighted mean of what can be told; null where nothing can.</summary>
    public static double? Mean(IEnumerable<(decimal Weight, double? Progress)> parts)
    {
        var told = parts.Where(p => p.Progress is not null).ToList();
        var weight = told.Sum(p => (double)p.Weight);
        return weight == 0 ? null : told.Sum(p => (double)p.Weight * p.Progress!.Value) / weight;
    }
}
