using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Confirmations;

/// <summary>The person says that their levels are still right: the own rating given anew, or the level that others see made their own.</summary>
public sealed record ConfirmSkills(Guid PersonId, IReadOnlyList<Guid> SkillIds)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class ConfirmSkillsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ConfirmSkills command,
        [WriteAggregate(nameof(ConfirmSkills.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. command.SkillIds])).ToDictionary(s => s.Id);
        var rules = await RatingRules.Of(session, ct);
        var decision = Decide(command, stream.Aggregate, skills, rules, clock.GetLocalNow());
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);

        var profile = decision.Events.Aggregate(stream.Aggregate, SkillProfile.Fold)!;
        await session.Begin(ct);
        await session.LockMembers([profile.PersonId], ct);
        foreach (var skill in decision.Events.OfType<SkillRated>().Select(rated => skills[rated.SkillId]))
            await session.WriteLevel(
                profile.PersonId, skill.Id, profile.RatingsOf(skill.Id), profile.LevelOf(skill, clock.GetLocalNow(), rules.PolicyOf(skill.Framework)), ct);
        news.AddRange(await session.SettleGaps([profile.PersonId], clock.Today(), ct));
        return (outcome, news);
    }

    public static Decision Decide(
        ConfirmSkills command, SkillProfile? profile, IReadOnlyDictionary<Guid, Skill> skills, RatingRules rules, DateTimeOffset now)
    {
        if (command.SkillIds.Any(id => !skills.ContainsKey(id))) return Refusal.NotFound("skills.unknown-skill");

        var (events, news) = (new List<object>(), new List<object>());
        foreach (var skill in command.SkillIds.Distinct().Select(id => skills[id]))
        {
            if (profile is null || Confirmed(profile, skill, rules, now) is not { } level) return Refusal.Conflict("skills.nothing-to-confirm");
            var rated = new SkillRated(profile.PersonId, skill.Id, RatingSource.Self, profile.PersonId, level, now.ToUniversalTime());
            var one = Rate.Decide(rated, profile, isKnown: true, skill, now, rules.PolicyOf(skill.Framework));
            if (one.Refusal is not null) return one;
            events.AddRange(one.Events);
            news.AddRange(one.News);
        }
        return Decision.Record(events).Tell(news);
    }

    /// <summary>What a "yes, still right" says: what the person said last, else the level that others see.</summary>
    internal static int? Confirmed(SkillProfile profile, Skill skill, RatingRules rules, DateTimeOffset now) =>
        profile.Rating(skill.Id, RatingSource.Self, profile.PersonId)?.Level ?? profile.LevelOf(skill, now, rules.PolicyOf(skill.Framework)).Shown;
}
