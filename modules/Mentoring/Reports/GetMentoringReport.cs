using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Reports;

public sealed record GetMentoringReportRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Requests">How many have been asked.</param>
/// <param name="Paired">How many pairs have come about.</param>
/// <param name="Running">How many go on.</param>
/// <param name="MatchRate">The share of mentees who have, or have had, a mentor: 0 to 1; null where nobody is enrolled.</param>
/// <param name="DaysToAnswer">Median; null where nobody has answered.</param>
/// <param name="DaysToFirstSession">Median, from being a pair; null where nobody has met.</param>
/// <param name="SessionsHeld">Of those pairs that have begun.</param>
/// <param name="SessionsAgreed">By them.</param>
/// <param name="Completion">Done of ended: 0 to 1; null where none has ended.</param>
/// <param name="MenteeSatisfaction">Mean, 1 to 5; null where fewer than five have said.</param>
/// <param name="MentorSatisfaction">The same of mentors.</param>
/// <param name="MenteeGain">Mean levels risen since the start in what mentees sought; null where fewer than five.</param>
/// <param name="OthersGain">The same of people who had the same gap and no mentor; null where fewer than five.</param>
/// <param name="LoadGini">How unevenly mentors are burdened: 0 all the same, towards 1 one has them all.</param>
public sealed record MentoringReportView(
    int Mentees, int Mentors, int Requests, int Paired, int Running, int Completed, double? MatchRate, double? DaysToAnswer, double? DaysToFirstSession, int SessionsHeld,
    int SessionsAgreed, double? Completion, double? MenteeSatisfaction, double? MentorSatisfaction, double? MenteeGain, double? OthersGain, double? LoadGini);

/// <summary>How a mentoring programme does</summary>
internal sealed class GetMentoringReportEndpoint(IQuerySession session) : Endpoint<GetMentoringReportRequest, MentoringReportView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/report");
        Policies("mentoring-match.read");
        Description(d => d.Produces<MentoringReportView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetMentoringReportRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-programme")));
            return;
        }
        var enrolled = await session.Query<MentoringEnrolment>().Where(e => e.ProgrammeId == request.ProgrammeId && (e.IsMentor || e.IsMentee)).ToListAsync(ct);
        var pairs = await session.Query<Relationship>().Where(r => r.ProgrammeId == request.ProgrammeId).ToListAsync(ct);
        var (mentees, mentors) = (enrolled.Where(e => e.IsMentee).Select(e => e.PersonId).ToHashSet(), enrolled.Where(e => e.IsMentor).Select(e => e.PersonId).ToHashSet());
        var (begun, load) = (pairs.Where(p => p.StartedAt is not null).ToList(), pairs.Where(p => p.AcceptedAt is not null).CountBy(p => p.MentorId).ToDictionary());
        var (gain, others) = await session.Gains(request.ProgrammeId, ct);
        await Send.OkAsync(new(
            mentees.Count, mentors.Count, pairs.Count(p => p.RequestedBy is not null), pairs.Count(p => p.AcceptedAt is not null), pairs.Count(p => p.IsRunning),
            pairs.Count(p => p.State == RelationshipState.Completed), ProgrammeFigures.MatchRate(mentees, pairs), ProgrammeFigures.DaysToAnswer(pairs),
            ProgrammeFigures.DaysToFirstSession(pairs), begun.Sum(p => p.Held), begun.Sum(p => p.Agreement!.Sessions), ProgrammeFigures.Completion(pairs),
            Mean(pairs.Select(p => p.MenteeFeedback)), Mean(pairs.Select(p => p.MentorFeedback)), Shown(gain), Shown(others),
            ProgrammeFigures.Gini(mentors.Union(load.Keys).Select(m => load.GetValueOrDefault(m)))), ct);

        static double? Shown(Gain gain) => gain.People >= SmallGroups.Minimum ? Math.Round(gain.Levels, 2) : null;

        static double? Mean(IEnumerable<RelationshipFeedback?> all) =>
            all.OfType<RelationshipFeedback>().Select(f => (double)f.Satisfaction).ToList() is { Count: >= SmallGroups.Minimum } said ? Math.Round(said.Average(), 2) : null;
    }
}
