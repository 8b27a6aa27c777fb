namespace Competence.Goals.NextSteps;

/// <summary>How far those who finished an item have come by it (goals.md, "Next step").</summary>
public static class Effect
{
    /// <summary>From so many on, what they came to is believed as it is.</summary>
    public const int Enough = 20;

    /// <summary>The mean gain in levels, drawn towards 1 where few have finished: <c>(n·mean + (20 − n)·1) ÷ 20</c> under 20.</summary>
    /// <param name="gained">Levels that the finishers gained, over all the item's skills.</param>
    /// <param name="counted">How many gains that is the sum of: a finisher and a skill each.</param>
    public static double Of(int finishers, long gained, int counted)
    {
        if (finishers == 0 || counted == 0) return 1;
        var mean = Math.Max(0, gained / (double)counted);
        return finishers >= Enough ? mean : (finishers * mean + (Enough - finishers)) / Enough;
    }
}
