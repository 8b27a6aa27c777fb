using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Effects;

public sealed record CheckBehaviourRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId, [property: FromBody] BehaviourCheck Body);

/// <param name="Statements">Three, 1-5 each, how far one agrees: what was learnt is used; the work has become better by it; others are helped with it.</param>
/// <param name="HasUsed">It has been used at work since the programme was finished.</param>
public sealed record BehaviourCheck(IReadOnlyList<int> Statements, bool HasUsed);

internal sealed class CheckBehaviourValidator : Validator<CheckBehaviourRequest>
{
    public CheckBehaviourValidator() => RuleFor(r => r.Body.Statements)
        .Must(s => s is { Count: BehaviourAnswer.Asked } && s.All(answer => answer is >= 1 and <= 5)).WithMessage($"{BehaviourAnswer.Asked}, 1-5");
}

/// <summary>Say what a programme that one has finished has changed at work</summary>
/// <remarks>Once, 60 to 90 days after the last of it: before and later it is refused with 409 <c>metrics.check-not-due</c> and <c>metrics.check-over</c>.</remarks>
internal sealed class CheckOwnBehaviourEndpoint(IMessageBus bus) : Endpoint<CheckBehaviourRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/programmes/{ProgrammeId}/own-check");
        Policies("programme-answer.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CheckBehaviourRequest request, CancellationToken ct) => await Send.ResultAsync(await bus.Check(request, Actor.PersonIn(User), ct));
}

/// <summary>Say what a programme that a report has finished has changed at work</summary>
/// <remarks>As the manager of today, once, 60 to 90 days after the last of it. The report sees what was answered.</remarks>
internal sealed class CheckReportBehaviourEndpoint(IMessageBus bus) : Endpoint<CheckBehaviourRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/programmes/{ProgrammeId}/manager-check");
        Policies("programme-answer-lead.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CheckBehaviourRequest request, CancellationToken ct) => await Send.ResultAsync(await bus.Check(request, Actor.PersonIn(User), ct));
}

internal static class Checking
{
    public static async Task<IResult> Check(this IMessageBus bus, CheckBehaviourRequest request, Guid by, CancellationToken ct) => (await bus.InvokeAsync<Outcome>(
        new CheckBehaviour(request.ProgrammeId, request.PersonId, new(request.Body.Statements, request.Body.HasUsed), by), ct)).ToResult(() => Results.NoContent());
}
