using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Enrolments;

public sealed record EndEnrolmentRuleRequest([property: RouteParam] Guid RuleId);

/// <summary>End a rule of enrolment</summary>
/// <remarks>Those whom it has enrolled stay so.</remarks>
internal sealed class EndEnrolmentRuleEndpoint(IMessageBus bus) : Endpoint<EndEnrolmentRuleRequest>
{
    public override void Configure()
    {
        Delete("/enrolment-rules/{RuleId}");
        Policies("enrolment-rule.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(EndEnrolmentRuleRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new EndEnrolmentRule(request.RuleId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
