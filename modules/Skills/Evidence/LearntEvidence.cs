using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;

namespace Competence.Skills.Evidence;

/// <summary>What a person has finished learning from is evidence of each skill that it leads to.</summary>
public static class LearntEvidence
{
    /// <summary>The same completion told again meets its evidence.</summary>
    public static Guid IdOf(LearningCompleted news, Guid skill) => Streams.Derive(news.CompletionId, $"evidence:{skill:N}");

    /// <returns>Nothing where it is there already, where the skill is not in use, or where the person has more evidence than is kept.</returns>
    public static Decision Decide(LearningCompleted news, LearntSkill learnt, SkillProfile? profile, Skill? skill, DateTimeOffset now, RatingRules rules)
    {
        var id = IdOf(news, learnt.SkillId);
        if (skill is not { Status: SkillStatus.Active } || profile.Of(id) is not null || profile?.Evidence.Count >= AddEvidenceHandler.Most) return Decision.Nothing;

        var added = new EvidenceAdded(
            news.PersonId, id, skill.Id, EvidenceType.Course, learnt.Level, news.Day, ExpiresAt: null, news.By ?? news.PersonId, now.ToUniversalTime());
        if (!news.IsShown) return Decision.Record(added);

        var verified = new EvidenceVerified(news.PersonId, id, skill.Id, learnt.Level, news.Day, ExpiresAt: null, news.By, now.ToUniversalTime());
        var judged = Rate.Record(verified, SkillProfile.Fold(profile, added), skill, now, rules.PolicyOf(skill.Framework));
        return Decision.Record([added, .. judged.Events]).Tell([.. judged.News, EvidenceNews.Verified(news.PersonId, skill.Id, id, news.Day, expires: null)]);
    }

    /// <summary>What has counted in a level is revoked, what nobody has judged is taken away, and what was rejected stays so.</summary>
    public static Decision TakeBack(Guid person, EvidenceItem item, SkillProfile profile, Skill skill, DateTimeOffset now, RatingRules rules) => item.Status switch
    {
        EvidenceStatus.Verified => Rate.Record(
            new EvidenceRevoked(person, item.Id, item.SkillId, RevokedBy: null, now.ToUniversalTime()), profile, skill, now, rules.PolicyOf(skill.Framework))
            .Tell(EvidenceNews.Of(Verdict.Revoke, person, item)),
        EvidenceStatus.Unverified => Decision.Record(new EvidenceRemoved(person, item.Id, item.SkillId, RemovedBy: null, now.ToUniversalTime())),
        _ => Decision.Nothing,
    };
}
