using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Effects;

/// <param name="Items">At most 200, those that close first first.</param>
public sealed record ProgrammeQuestionsView(IReadOnlyList<ProgrammeQuestionView> Items);

public enum ProgrammeQuestion { Reaction, OwnCheck, ManagerCheck }

/// <param name="PersonId">Whom it is about: the reader, or one of their reports.</param>
/// <param name="FinishedOn">When they had finished the programme.</param>
/// <param name="Until">The last day on which it is asked.</param>
public sealed record ProgrammeQuestionView(ProgrammeQuestion Question, Guid ProgrammeId, Guid PersonId, DateOnly FinishedOn, DateOnly Until);

/// <summary>What one is asked about programmes that oneself, or one's reports, have finished</summary>
internal sealed class ListProgrammeQuestionsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : EndpointWithoutRequest<ProgrammeQuestionsView>
{
    private const int Most = 200;

    public override void Configure()
    {
        Get("/programme-questions");
        Policies("me.read");
        Description(d => d.Produces<ProgrammeQuestionsView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (reader, today) = (Actor.PersonIn(User), clock.Today());
        var open = await Open(today, ct);
        var reports = await policy.Among(Actor.Of(User)!, "programme-answer-lead.write", [.. open.Where(o => o.WaitsForManager).Select(o => o.Person).Distinct()], ct);
        await Send.OkAsync(new([.. open.SelectMany(Questions).OrderBy(q => q.Until).ThenBy(q => q.ProgrammeId).ThenBy(q => q.PersonId).Take(Most)]), ct);

        IEnumerable<ProgrammeQuestionView> Questions(Finished f)
        {
            var last = f.On.AddDays(FollowUp.CheckUntil);
            if (f.Person == reader && f.WaitsForReaction) yield return new(ProgrammeQuestion.Reaction, f.Programme, f.Person, f.On, last);
            if (today < f.On.AddDays(FollowUp.CheckFrom)) yield break;
            if (f.Person == reader && f.WaitsForOwn) yield return new(ProgrammeQuestion.OwnCheck, f.Programme, f.Person, f.On, last);
            if (f.Person != reader && f.WaitsForManager && reports.Contains(f.Person)) yield return new(ProgrammeQuestion.ManagerCheck, f.Programme, f.Person, f.On, last);
        }
    }

    private sealed record Finished(Guid Programme, Guid Person, DateOnly On, bool WaitsForReaction, bool WaitsForOwn, bool WaitsForManager);

    private Task<List<Finished>> Open(DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select programme_id, person_id, finished_on, reaction is null, {ProgrammePeople.Own}_at is null, {ProgrammePeople.Led}_at is null and finished_on <= @due
        from metrics.programme_people where tenant_id = @tenant and finished_on >= @since
        """, row => new Finished(row.GetGuid(0), row.GetGuid(1), row.GetFieldValue<DateOnly>(2), row.GetBoolean(3), row.GetBoolean(4), row.GetBoolean(5)), ct,
        ("since", today.AddDays(-FollowUp.CheckUntil)), ("due", today.AddDays(-FollowUp.CheckFrom)));
}
