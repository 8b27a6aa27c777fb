namespace Competence.Goals.Records;

/// <summary>What a completion is worth, by what is said of it and the item's pass mark (goals.md, "Learning").</summary>
/// <param name="IsShown">It shows the level; else somebody is to look at it first.</param>
public sealed record Judgement(LearningResult Result, bool IsShown)
{
    /// <summary>
    /// Passed and failed are as said. Gone through with a score and a pass mark is passed from the mark on; with one of them alone it is kept, and
    /// shows nothing until somebody has looked at it; with neither it is finished. What was only looked at shows nothing.
    /// </summary>
    public static Judgement Of(LearningResult said, decimal? score, decimal? passMark) => said switch
    {
        LearningResult.Passed => new(said, true),
        LearningResult.Completed when score is { } reached && passMark is { } mark => reached >= mark
            ? new(LearningResult.Passed, true)
            : new(LearningResult.Failed, false),
        LearningResult.Completed => new(said, score is null && passMark is null),
        _ => new(said, false),
    };
}
