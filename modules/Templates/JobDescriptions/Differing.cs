using System.Text.Json;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.JobDescriptions;

/// <summary>What two versions say differently.</summary>
internal static class Differing
{
    public static JobDescriptionDifferenceView Between(JobDescriptionContent from, JobDescriptionContent to, TemplateContent template)
    {
        var (was, now) = (from.Requirements.ToDictionary(r => r.SkillId), to.Requirements.ToDictionary(r => r.SkillId));
        return new(
            [
                .. template.Questions.Select(q => new AnswerDifference(q.Key, q.Text, from.Answers.GetValueOrDefault(q.Key), to.Answers.GetValueOrDefault(q.Key)))
                    .Where(a => !Same(a.From, a.To)),
            ],
            [
                .. from.Requirements.Concat(to.Requirements).Select(r => r.SkillId).Distinct()
                    .Select(skill => new RequirementDifference(skill, was.GetValueOrDefault(skill), now.GetValueOrDefault(skill))).Where(r => r.From != r.To),
            ],
            from.SsykCode == to.SsykCode ? null : new(from.SsykCode, to.SsykCode), from.ReportsToId == to.ReportsToId ? null : new(from.ReportsToId, to.ReportsToId),
            [.. to.TaskTags.Except(from.TaskTags)], [.. from.TaskTags.Except(to.TaskTags)]);
    }

    private static bool Same(Answer? from, Answer? to) => JsonSerializer.Serialize(from) == JsonSerializer.Serialize(to);
}
