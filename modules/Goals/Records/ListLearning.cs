using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Records;

public sealed record ListLearningRequest([property: RouteParam] Guid PersonId);

/// <param name="Enrolments">What they are to learn from: not finished first, by day.</param>
/// <param name="Completions">The newest 200, the newest first.</param>
public sealed record LearningView(IReadOnlyList<EnrolmentView> Enrolments, IReadOnlyList<CompletionView> Completions);

/// <param name="Due">The day by which it is to be finished; null where there is none.</param>
public sealed record EnrolmentView(Guid ItemId, string Title, LearningBasis Basis, DateOnly? Due, bool IsFinished);

/// <param name="Hours">How long it took.</param>
/// <param name="Basis">What it was for.</param>
public sealed record CompletionView(Guid CompletionId, Guid ItemId, string Title, LearningResult Result, DateOnly Day, decimal Hours, LearningBasis Basis);

/// <summary>What a person is to learn from, and what they have learnt from</summary>
internal sealed class ListLearningEndpoint(IQuerySession session) : Endpoint<ListLearningRequest, LearningView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/learning");
        Policies("learning-record.read");
        Description(d => d.Produces<LearningView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListLearningRequest request, CancellationToken ct) => await Send.OkAsync(new(
        await session.Read(
            """
            select e.item_id, i.title, e.basis, e.due, e.state = 'Finished' from goals.enrolments e
            join goals.learning_items i on i.tenant_id = @tenant and i.item_id = e.item_id
            where e.tenant_id = @tenant and e.person_id = @person and e.state <> 'Withdrawn' order by e.state = 'Finished', e.due nulls last, e.since, e.item_id limit 500
            """, row => new EnrolmentView(row.GetGuid(0), row.GetString(1), Enum.Parse<LearningBasis>(row.GetString(2)), row.OrNull<DateOnly>(3), row.GetBoolean(4)), ct,
            ("person", request.PersonId)),
        await session.Read(
            """
            select c.completion_id, c.item_id, i.title, c.result, c.day, c.hours, c.basis from goals.completions c
            join goals.learning_items i on i.tenant_id = @tenant and i.item_id = c.item_id
            where c.tenant_id = @tenant and c.person_id = @person order by c.day desc, c.completion_id desc limit 200
            """,
            row => new CompletionView(
                row.GetGuid(0), row.GetGuid(1), row.GetString(2), Enum.Parse<LearningResult>(row.GetString(3)), row.GetFieldValue<DateOnly>(4), row.GetDecimal(5),
                Enum.Parse<LearningBasis>(row.GetString(6))), ct, ("person", request.PersonId))), ct);
}
