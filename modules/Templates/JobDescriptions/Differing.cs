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
                .. template.Questions.Select(q => (Question: q, From: from.Answers.GetValueOrDefault(q.Key), To: to.Answers.GetValueOrDefault(q.Key))).Where(a => !Same(a.From, a.To))
                    .Select(a => new AnswerDifference(QuestionView.Of(a.Question), Body(a.Question, a.From), Body(a.Question, a.To))),
            ],
            [
                .. from.Requirements.Concat(to.Requirements).Select(r => r.SkillId).Distinct()
                    .Select(skill => new RequirementDifference(skill, was.GetValueOrDefault(skill), now.GetValueOrDefault(skill))).Where(r => r.From != r.To),
            ]);
    }

    private static AnswerBody? Body(Question question, Answer? answer) => answer is null ? null : AnswerBody.Of(question.Key, answer);

    private static bool Same(Answer? from, Answer? to) => JsonSerializer.Serialize(from) == JsonSerializer.Serialize(to);
}
