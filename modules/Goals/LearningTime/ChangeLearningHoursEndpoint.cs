using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.LearningTime;

public sealed record ChangeLearningHoursRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid EntryId, [property: FromBody] LearningHoursBody Body);

internal sealed class ChangeLearningHoursValidator : Validator<ChangeLearningHoursRequest>
{
    public ChangeLearningHoursValidator() => RuleFor(r => r.Body).SetValidator(new LearningHoursBodyValidator());
}

/// <summary>Say anew what one has planned or used, as a whole</summary>
/// <remarks>Within its week: to move it to another, enter it there and remove it here.</remarks>
internal sealed class ChangeLearningHoursEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<ChangeLearningHoursRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/learning-hours/{EntryId}");
        Policies("learning-time.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeLearningHoursRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await session.WeekOf(request.PersonId, request.EntryId, ct) is { } week
            ? (await bus.InvokeAsync<Outcome>(request.Body.Command(request.PersonId, request.EntryId, week, isNew: false), ct)).ToResult(() => Results.NoContent())
            : Outcome.Problem(Refusal.NotFound("goals.unknown-hours")));
}

internal static class EntryWeek
{
    /// <returns>Null where the person has no such entry.</returns>
    public static async Task<DateOnly?> WeekOf(this IQuerySession session, Guid person, Guid entry, CancellationToken ct) => (await session.Read(
        "select day from goals.learning_hours where tenant_id = @tenant and entry_id = @entry and person_id = @person",
        row => (DateOnly?)LearningWeek.MondayOf(row.GetFieldValue<DateOnly>(0)), ct, ("entry", entry), ("person", person))).SingleOrDefault();
}
