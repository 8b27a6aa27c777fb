using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.EmployerDuties;

public sealed record TakeBackDutyRequest([property: RouteParam] Guid RuleId, [property: RouteParam] Guid DoneId);

/// <summary>Take back a document that was said to meet what a rule asks of the employer</summary>
internal sealed class TakeBackDutyEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<TakeBackDutyRequest>
{
    public override void Configure()
    {
        Delete("/legal/duties/{RuleId}/documents/{DoneId}");
        Policies("employer-duty.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(TakeBackDutyRequest request, CancellationToken ct)
    {
        var outcome = await TakeBackDuty.DutyOf(session, request.RuleId, request.DoneId, ct) is { } duty
            ? await bus.InvokeAsync<Outcome>(new TakeBackDuty(duty, request.DoneId, Actor.PersonIn(User)), ct)
            : new Outcome(Refusal.NotFound("templates.unknown-document"));
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
