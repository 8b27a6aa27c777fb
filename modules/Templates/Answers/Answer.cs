namespace Competence.Templates.Answers;

/// <summary>What somebody has answered to one question: the member that its kind asks for, and no other.</summary>
/// <param name="Text">Of a text.</param>
/// <param name="Choices">Of a choice: the keys of what was chosen.</param>
/// <param name="Number">Of a scale.</param>
/// <param name="Day">Of a date.</param>
/// <param name="Skills">Of a skill rating.</param>
/// <param name="Goals">Of a list of goals.</param>
/// <param name="IsDone">Of a task.</param>
public sealed record Answer(
    string? Text = null, IReadOnlyList<string>? Choices = null, int? Number = null, DateOnly? Day = null, IReadOnlyList<RatedSkill>? Skills = null,
    IReadOnlyList<StatedGoal>? Goals = null, bool? IsDone = null)
{
    public const int LongestText = 4000, MostSkills = 50, MostGoals = 20;

    /// <summary>What was written is nobody's but its readers'.</summary>
    public override string ToString() => nameof(Answer);
}

/// <param name="Level">0-5.</param>
public sealed record RatedSkill(Guid SkillId, int Level);

/// <param name="SkillId">What it is to lead to; null where it is no skill.</param>
/// <param name="Level">1-5, with a skill alone.</param>
/// <param name="Due">The day by which; null where none is said.</param>
/// <param name="Owner">Who sees to it; null: the person whom it is about.</param>
public sealed record StatedGoal(string Text, Guid? SkillId, int? Level, DateOnly? Due, Definitions.Party? Owner = null)
{
    public override string ToString() => nameof(StatedGoal);
}
