using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Templates.Contracts;

namespace Competence.Skills.Roles;

/// <summary>The version of a job description that a role profile asks, and so what is not taken again when it is told twice. The id is the description's.</summary>
public sealed record AdoptedJobDescription(Guid Id, int Number);

/// <summary>
/// What an approved job description makes of its role profile, by the decisions that people take one by one: the skills are required, and
/// what its submitter submitted its approver publishes.
/// </summary>
internal static class AdoptJobDescription
{
    public static Decision Decide(
        JobDescriptionApproved news, RoleProfile? profile, IReadOnlyList<Skill> skills, RoleProfileRules rules, DateTimeOffset now, DateOnly today)
    {
        var (events, current) = (new List<object>(), profile);
        if (current is null && (news.NameSv ?? news.NameEn) is not null)
            Take(new RoleProfileDrafted(news.RoleProfileId, new(news.NameSv, news.NameEn), LocalizedText.Empty, news.SsykCode, null, null, []));
        var wanted = news.Requirements.Select(asked => Asked(asked, current)).ToList();
        if (current is not null && wanted.ToHashSet().SetEquals(current.Newest())) return Decision.Nothing;
        var aside = current is { Published.Count: > 0 } ? current.Draft : null;

        Func<Decision>[] steps =
        [
            () => RequireSkillsHandler.Decide(new(news.RoleProfileId, wanted, BasedOn: null), current, skills, version: null, today),
            () => SubmitRoleProfileHandler.Decide(new(news.RoleProfileId, news.SubmittedBy, ReviewerId: null, IsReviewer: true, ValidFrom: null, BasedOn: null), current, version: null, now, today),
            () => PublishRoleProfileHandler.Decide(new(news.RoleProfileId, news.By), current, rules, now, today),
        ];
        foreach (var step in steps)
        {
            var decision = step();
            if (decision.Refusal is { } refusal)
                return Decision.Nothing.Tell(new RoleProfileVersionRefused(news.JobDescriptionId, news.Number, news.RoleProfileId, refusal.Code, now));
            foreach (var e in decision.Events) Take(e);
        }
        if (aside is not null && !aside.ToHashSet().SetEquals(wanted)) Take(new SkillsRequired(news.RoleProfileId, aside)); // somebody else's draft, who has not submitted it
        return Decision.Record(events);

        void Take(object e)
        {
            events.Add(e);
            current = RoleProfile.Fold(current, e);
        }
    }

    /// <summary>What the profile says beside level and importance is kept.</summary>
    private static Requirement Asked(DescribedSkill asked, RoleProfile? profile)
    {
        var before = profile?.Newest().FirstOrDefault(r => r.SkillId == asked.SkillId && r.Horizon is null);
        return new(asked.SkillId, asked.Level, asked.Importance, before?.IsMandatory ?? false, Horizon: null, before?.Reason);
    }
}
