using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Competence.Skills.Readers;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Confirmations;

public sealed record ListStaleSkillsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The oldest first.</param>
public sealed record StaleSkillsView(IReadOnlyList<StaleSkillView> Items);

public enum StaleReason { Unsure, Old }

/// <param name="Level">0-5, what a confirmation would say: the person's own word, else the level that others see.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="RatedAt">The newest rating, by anybody.</param>
/// <param name="Reason">Old: nothing in twelve months. Unsure: too little speaks for it.</param>
public sealed record StaleSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, int Level, double Confidence, DateTimeOffset RatedAt, StaleReason Reason);

/// <summary>Skills of which it is worth asking whether the level is still right</summary>
/// <remarks>Confidence under .3, or nothing said in twelve months. What the person said in the last three months is not asked again.</remarks>
internal sealed class ListStaleSkillsEndpoint(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock) : Endpoint<ListStaleSkillsRequest, StaleSkillsView>
{
    private const int NotAskedAgainMonths = 3;

    public override void Configure()
    {
        Get("/people/{PersonId}/stale-skills");
        Policies("skill-profile.read");
        Description(d => d.Produces<StaleSkillsView>(200).ProducesProblem(404));
        this.NotesReader(ReadKind.SkillProfile);
    }

    public override async Task HandleAsync(ListStaleSkillsRequest request, CancellationToken ct)
    {
        if (await new ProfileReading(session, groundwork, policy, clock).Of(request.PersonId, Actor.Of(User)!, ct) is not { } read)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
            return;
        }
        var skills = await session.LoadManyAsync<Skill>(ct, [.. read.Profile.Ratings.Where(of => of.Value.Count > 0).Select(of => of.Key)]);
        await Send.OkAsync(new([.. skills.Select(skill => Ask(skill, read)).OfType<StaleSkillView>().OrderBy(s => s.RatedAt)]), ct);
    }

    private static StaleSkillView? Ask(Skill skill, PersonsProfile read)
    {
        if (skill.Status != SkillStatus.Active || read.LevelOf(skill) is not { IsStale: true } level) return null;
        var own = read.Profile.Rating(skill.Id, RatingSource.Self, read.Profile.PersonId);
        if (own is not null && Fading.AgeMonths(own.OccurredAt, read.Then.Instant) < NotAskedAgainMonths) return null;
        if (ConfirmSkillsHandler.Confirmed(read.Profile, skill, read.Rules, read.Then.Instant) is not { } confirmed) return null;

        var newest = read.Profile.RatingsOf(skill.Id).Max(r => r.OccurredAt);
        return new(skill.Id, skill.Label, skill.Kind, confirmed, Math.Round(level.Confidence, 6), newest,
            Fading.AgeMonths(newest, read.Then.Instant) > Level.StaleAfterMonths ? StaleReason.Old : StaleReason.Unsure);
    }
}
