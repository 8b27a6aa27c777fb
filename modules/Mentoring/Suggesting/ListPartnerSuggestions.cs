using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Suggesting;

/// <param name="As">As what one looks: <c>mentee</c> for a mentor, <c>mentor</c> for a mentee.</param>
/// <param name="SkillId">Only those who share this skill with one.</param>
/// <param name="Language">Only those who speak it, ISO 639-1.</param>
/// <param name="Limit">1-50.</param>
public sealed record ListPartnerSuggestionsRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId, [property: QueryParam] MatchSide As = MatchSide.Mentee,
    [property: QueryParam] Guid? SkillId = null, [property: QueryParam] string? Language = null, [property: QueryParam] int Limit = 10);

/// <param name="Items">The best first.</param>
public sealed record PartnerSuggestionsView(IReadOnlyList<PartnerSuggestionView> Items);

/// <param name="Score">The parts, each 0 to 1, before the programme's weights.</param>
/// <param name="Total">0 to 1, the parts weighed.</param>
/// <param name="Skills">What the one seeks and the other teaches.</param>
/// <param name="Goals">Those in common.</param>
/// <param name="Languages">ISO 639-1.</param>
/// <param name="FreePlaces">Of the mentor.</param>
/// <param name="Places">Of the mentor in all.</param>
/// <param name="About">What the other one has written about themselves; null where nothing.</param>
public sealed record PartnerSuggestionView(
    Guid PersonId, PairScore Score, double Total, IReadOnlyList<SharedSkillView> Skills, IReadOnlyList<string> Goals, IReadOnlyList<string> Languages, string? Site,
    bool IsRemote, int FreePlaces, int Places, string? About);

/// <param name="MentorLevel">3-5.</param>
/// <param name="Lift">0 to 1: how much of what is sought the mentor can give.</param>
public sealed record SharedSkillView(Guid SkillId, LocalizedText Label, int MentorLevel, double Lift);

internal sealed class ListPartnerSuggestionsValidator : Validator<ListPartnerSuggestionsRequest>
{
    public ListPartnerSuggestionsValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 50);
        RuleFor(r => r.Language).Length(2);
    }
}

/// <summary>Who would suit one in a mentoring programme, and why</summary>
/// <remarks>Only those with whom one may be paired today. One has to be enrolled on the side on which one looks: 409 <c>mentoring.not-enrolled</c>.</remarks>
internal sealed class ListPartnerSuggestionsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListPartnerSuggestionsRequest, PartnerSuggestionsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/programmes/{ProgrammeId}/suggestions");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<PartnerSuggestionsView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListPartnerSuggestionsRequest request, CancellationToken ct)
    {
        var (isMentee, me) = (request.As == MatchSide.Mentee, request.PersonId);
        if (await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct) is not { Content: var programme })
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-programme")));
            return;
        }
        var people = isMentee ? await session.MentorsFor(request.ProgrammeId, me, clock, ct) : await session.MenteesFor(request.ProgrammeId, me, clock, ct);
        if (people.Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("mentoring.not-enrolled")));
            return;
        }
        var byId = people.ToDictionary(p => p.PersonId);
        var pool = new Pool(people, programme.Kind, programme.Weights, clock.Today());
        var best = (isMentee ? Suggestions.For(pool, me, Suggestions.Most) : Suggestions.ForMentor(pool, me, Suggestions.Most))
            .Select(pair => (Pair: pair, Other: byId[isMentee ? pair.MentorId : pair.MenteeId]))
            .Where(x => request.Language is not { } language || x.Other.Languages.Contains(language.ToLowerInvariant()))
            .Where(x => request.SkillId is not { } skill || Shared(x.Pair).Any(s => s.SkillId == skill))
            .Take(request.Limit).ToList();
        var names = await session.SkillsNamed([.. best.SelectMany(x => Shared(x.Pair)).Select(s => s.SkillId).Distinct()], ct);
        var enrolments = (await session.LoadManyAsync<MentoringEnrolment>(ct, [.. best.Select(x => MentoringEnrolment.IdOf(request.ProgrammeId, x.Other.PersonId))])).ToDictionary(e => e.PersonId);
        var words = (await session.LoadManyAsync<EnrolmentWords>(ct, [.. enrolments.Values.Select(e => e.Id)])).ToDictionary(w => w.PersonId, w => w.About);
        await Send.OkAsync(new([.. best.Select(x => View(x.Pair, x.Other))]), ct);

        IEnumerable<(Guid SkillId, int Level, double Lift)> Shared(MatchedPair pair) => byId[pair.MenteeId].Mentee!.Seeks
            .Select(s => (s.SkillId, Level: byId[pair.MentorId].Mentor!.Offers.GetValueOrDefault(s.SkillId), s))
            .Select(s => (s.SkillId, (int)s.Level, Lift: ScoreParts.Lift(s.Level, s.s.Level))).Where(s => s.Lift > 0);

        PartnerSuggestionView View(MatchedPair pair, Participant other) => new(
            other.PersonId, pair.Score, pair.Total,
            [.. Shared(pair).Select(s => new SharedSkillView(s.SkillId, names.TryGetValue(s.SkillId, out var n) ? n.Label : LocalizedText.Empty, s.Level, s.Lift))],
            [.. byId[pair.MenteeId].Mentee!.Goals.Intersect(byId[pair.MentorId].Mentor!.HelpsWith)], other.Languages, enrolments[other.PersonId].Content.Site, other.Remote,
            byId[pair.MentorId].Mentor!.Free, byId[pair.MentorId].Mentor!.Places, words.GetValueOrDefault(other.PersonId));
    }
}
