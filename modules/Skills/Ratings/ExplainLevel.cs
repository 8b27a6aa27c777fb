using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

public sealed record ExplainLevelRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId);

/// <param name="Skill">Without the narrower skills.</param>
/// <param name="HalfLifeMonths">After so many months a rating counts half; null: in full until it expires.</param>
/// <param name="Policy">How the parts become the level.</param>
/// <param name="Parts">Every rating that counts, the heaviest first: level is the sum of share times level.</param>
/// <param name="History">Everything said so far, the newest first; a withdrawal has no level.</param>
/// <param name="IsBlind">The reader is to rate before seeing; then nothing is shown but what managers said.</param>
public sealed record LevelExplanationView(
    SkillView Skill, int? Level, decimal? Exact, double? Confidence, bool IsStale, double? HalfLifeMonths, CombinationPolicy Policy,
    IReadOnlyList<LevelPartView> Parts, int? Required, int Gap, IReadOnlyList<RatingHistoryView> History, bool IsBlind);

/// <param name="RaterId">Who rated; null for evidence.</param>
/// <param name="Weight">How much the source counts when fresh.</param>
/// <param name="Decay">What time has left of it: 1 today, 0.5 after one half-life.</param>
/// <param name="Share">Its share of the level; the shares sum to 1.</param>
public sealed record LevelPartView(
    RatingSource Source, Guid? RaterId, int Level, DateTimeOffset OccurredAt, double Weight, double Decay, double Share, string? Comment);

/// <param name="Level">0-5, or null where the rating was taken back.</param>
public sealed record RatingHistoryView(DateTimeOffset OccurredAt, RatingSource Source, int? Level, Guid? RaterId);

/// <summary>How a level came about, part by part</summary>
internal sealed class ExplainLevelEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<ExplainLevelRequest, LevelExplanationView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/skills/{SkillId}");
        Policies("skill-profile.read");
        Description(d => d.Produces<LevelExplanationView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ExplainLevelRequest request, CancellationToken ct)
    {
        var read = await new ProfileReading(session, policy, clock).Of(request.PersonId, Actor.Of(User)!, ct);
        var skill = read is null ? null : await session.LoadAsync<Skill>(request.SkillId, ct);
        if (read is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
        else if (skill is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
        else await Send.OkAsync(await Explain(read, skill, ct), ct);
    }

    private async Task<LevelExplanationView> Explain(PersonsProfile read, Skill skill, CancellationToken ct)
    {
        var shown = read.View(skill);
        var parts = read.LevelOf(skill)?.Parts ?? [];
        var comments = (await session.LoadManyAsync<RatingComment>(ct,
            [.. parts.Select(p => RatingComment.IdOf(read.Profile.PersonId, skill.Id, p.Source, p.RaterId))])).ToDictionary(c => (c.Source, (Guid?)c.RaterId));
        var broader = await Named.Load(session, skill.Broader, ct);
        var events = await session.Events.FetchStreamAsync(read.Profile.Id, token: ct);
        return new(
            GetSkillEndpoint.View(skill, [.. broader.Values], []),
            shown.Level, shown.Exact, shown.Confidence, shown.IsStale, skill.Fading().HalfLifeMonths, CombinationPolicy.Weighted,
            [
                .. parts.Select(p => new LevelPartView(p.Source, p.RaterId, p.Level, p.OccurredAt, p.Weight,
                    Math.Round(p.Decay, 6), Math.Round(p.Share, 6), comments.GetValueOrDefault((p.Source, p.RaterId))?.Text)),
            ],
            shown.Required, shown.Gap,
            [
                .. events.Select(e => Said(e.Data, skill.Id)).OfType<RatingHistoryView>()
                    .Where(said => !shown.IsBlind || said.Source == RatingSource.Manager).OrderByDescending(said => said.OccurredAt),
            ],
            shown.IsBlind);
    }

    private static RatingHistoryView? Said(object @event, Guid skill) => @event switch
    {
        SkillRated e when e.SkillId == skill => new(e.OccurredAt, e.Source, e.Level, e.RaterId),
        RatingWithdrawn e when e.SkillId == skill => new(e.OccurredAt, e.Source, null, e.RaterId),
        _ => null,
    };
}
