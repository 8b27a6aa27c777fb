using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Exemptions;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Competence.Skills.Peers;
using Competence.Skills.Readers;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

/// <param name="AsOf">As it was at that moment, by when things happened, also what was entered later; in the future: what time alone will change.</param>
/// <param name="KnownAt">Only what had been entered by that moment.</param>
public sealed record ExplainLevelRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId,
    [property: QueryParam] DateTimeOffset? AsOf = null, [property: QueryParam] DateTimeOffset? KnownAt = null);

/// <summary>How a level came about, part by part</summary>
/// <remarks>
/// Today, or as of another moment. What was written beside a rating is kept as long as the rating is its rater's newest; an
/// earlier moment shows it where it is the same rating still.
/// </remarks>
internal sealed class ExplainLevelEndpoint(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : Endpoint<ExplainLevelRequest, LevelExplanationView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/skills/{SkillId}");
        Policies("level-explanation.read");
        this.NotesReader(ReadKind.Level);
        Description(d => d.Produces<LevelExplanationView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ExplainLevelRequest request, CancellationToken ct)
    {
        var read = await new ProfileReading(session, groundwork, policy, clock) { AsOf = request.AsOf, KnownAt = request.KnownAt }.Of(request.PersonId, Actor.Of(User)!, ct);
        var skill = read is null ? null : (await read.Then.Skills([request.SkillId], ct)).SingleOrDefault();
        if (read is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
        else if (skill is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
        else await Send.OkAsync(await Explain(read, skill, ct), ct);
    }

    private async Task<LevelExplanationView> Explain(PersonsProfile read, Skill skill, CancellationToken ct)
    {
        var (shown, person) = (read.View(skill), read.Profile.PersonId);
        var history = (await read.Then.Facts(person, ct)).Select(e => RatingHistoryView.Of(e.Data, skill.Id)).OfType<RatingHistoryView>()
            .Where(said => !shown.IsBlind || said.Source == RatingSource.Manager).OrderByDescending(said => said.OccurredAt);
        var broader = await Named.Load(session, skill.Broader, ct);
        return new(
            GetSkillEndpoint.View(skill, [.. broader.Values], []),
            shown.Level, shown.Exact, shown.Confidence, shown.IsStale, skill.Fading().HalfLifeMonths, read.PolicyOf(skill),
            await Parts(read, skill, ct), shown.Required, shown.Gap, [.. history], shown.IsBlind,
            read.Then.IsNow && !shown.IsBlind
                ? Raising.Of(read.Profile.RatingsOf(skill.Id), skill.Fading(), read.Then.Instant, read.PolicyOf(skill), person, read.Member.ManagerId)
                : [],
            [.. read.Profile.Open(skill.Id).Select(r => new AskedPeerView(r.PeerId, r.AskedAt))],
            shown.ExemptUntil is null ? null : await Exemption(read.Profile, skill.Id, ct));
    }

    private async Task<IReadOnlyList<LevelPartView>> Parts(PersonsProfile read, Skill skill, CancellationToken ct)
    {
        var parts = read.LevelOf(skill)?.Parts ?? [];
        var comments = (await session.LoadManyAsync<RatingComment>(ct,
            [.. parts.Select(p => RatingComment.IdOf(read.Profile.PersonId, skill.Id, p.Source, p.RaterId))])).ToDictionary(c => (c.Source, (Guid?)c.RaterId));
        var evidence = (await session.LoadManyAsync<EvidenceText>(ct, [.. parts.Select(p => p.EvidenceId).OfType<Guid>()])).ToDictionary(t => t.Id);
        return
        [
            .. parts.Select(p => new LevelPartView(
                p.Source, p.RaterId, p.Level, p.OccurredAt, p.Weight, Math.Round(p.Decay, 6), Math.Round(p.Share, 6),
                IsNewest(p) ? comments.GetValueOrDefault((p.Source, p.RaterId))?.Text : null,
                p.EvidenceId, p.EvidenceId is { } id ? evidence.GetValueOrDefault(id)?.Title : null)),
        ];

        bool IsNewest(LevelPart part) => part.RaterId is { } rater && read.Current.Rating(skill.Id, part.Source, rater)?.OccurredAt == part.OccurredAt;
    }

    private async Task<ExemptionView?> Exemption(SkillProfile profile, Guid skill, CancellationToken ct)
    {
        var reason = await session.LoadAsync<ExemptionReason>(ExemptionReason.IdOf(profile.PersonId, skill), ct);
        return profile.Exemptions.GetValueOrDefault(skill) is { } exemption ? new(exemption.Until, exemption.ExemptedBy, reason?.Text) : null;
    }
}
