using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record ProposeAgreementRequest([property: RouteParam] Guid RelationshipId, [property: FromBody] MentoringAgreementBody Body);

/// <param name="Goal">1-1,000 characters: what to work on; the two alone read it.</param>
/// <param name="EveryWeeks">1-12: so many weeks between two sessions.</param>
/// <param name="Sessions">1-30: how many in all.</param>
/// <param name="Until">The last day: after today, and within two years.</param>
public sealed record MentoringAgreementBody(string Goal, int EveryWeeks, int Sessions, DateOnly Until);

internal sealed class ProposeAgreementValidator : Validator<ProposeAgreementRequest>
{
    public ProposeAgreementValidator()
    {
        RuleFor(r => r.Body.Goal).NotEmpty().MaximumLength(1000);
        RuleFor(r => r.Body.EveryWeeks).InclusiveBetween(1, 12);
        RuleFor(r => r.Body.Sessions).InclusiveBetween(1, 30);
    }
}

/// <summary>Propose what to do together, or another agreement</summary>
/// <remarks>What the other one has proposed meanwhile gives way to it. An agreement that there is holds until the other one agrees to the new one.</remarks>
internal sealed class ProposeAgreementEndpoint(IMessageBus bus) : Endpoint<ProposeAgreementRequest>
{
    public override void Configure()
    {
        Put("/mentoring/relationships/{RelationshipId}/agreement");
        Policies("mentoring-pair.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ProposeAgreementRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ProposeAgreement(request.RelationshipId, Actor.PersonIn(User), request.Body.Goal.Trim(),
                request.Body.EveryWeeks, request.Body.Sessions, request.Body.Until, basedOn), ct)));
}
