using Competence.Goals.Records;

namespace Competence.Goals.LearningTime;

/// <summary>Hours that a person says they have used.</summary>
/// <param name="SkillId">What the item of the plan leads to, where one is named.</param>
public sealed record LoggedHours(DateOnly Day, decimal Hours, LearningBasis Basis, Guid? LearningItemId, Guid? SkillId);

/// <summary>Hours that something took which was finished, or tried.</summary>
public sealed record LearntHours(Guid CompletionId, DateOnly Day, decimal Hours, LearningBasis Basis, Guid LearningItemId);

/// <summary>Everything that one person has used hours for.</summary>
public sealed record PersonHours(IReadOnlyList<LoggedHours> Logged, IReadOnlyList<LearntHours> Learnt)
{
    public static readonly PersonHours None = new([], []);
}

/// <param name="Hours">May be 0 for a completion whose hours had all been logged: an activity nevertheless.</param>
/// <param name="SubjectId">The learning item, else the skill of the plan's item; null where neither is named.</param>
/// <param name="CompletionId">Null where the person has logged them.</param>
public sealed record CountedHours(DateOnly Day, decimal Hours, LearningBasis Basis, Guid? SubjectId, Guid? CompletionId = null)
{
    /// <summary>
    /// What is used, each hour once. A completion says how long the whole took: what the person has logged of the same item since the
    /// completion before it, up to its day, is part of that and counts where it was logged; the rest counts on the day of the completion.
    /// </summary>
    public static IReadOnlyList<CountedHours> Of(PersonHours person)
    {
        var counted = person.Logged.Select(log => new CountedHours(log.Day, log.Hours, log.Basis, log.LearningItemId ?? log.SkillId)).ToList();
        foreach (var item in person.Learnt.GroupBy(c => c.LearningItemId))
        {
            var before = DateOnly.MinValue;
            foreach (var completion in item.OrderBy(c => c.Day).ThenBy(c => c.CompletionId))
            {
                var logged = person.Logged.Where(log => log.LearningItemId == item.Key && log.Day > before && log.Day <= completion.Day).Sum(log => log.Hours);
                counted.Add(new(completion.Day, Math.Max(0, completion.Hours - logged), completion.Basis, item.Key, completion.CompletionId));
                before = completion.Day;
            }
        }
        return counted;
    }
}
