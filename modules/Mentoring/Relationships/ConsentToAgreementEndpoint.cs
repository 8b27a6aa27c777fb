using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Relationships;

public sealed record ConsentToAgreementRequest([property: RouteParam] Guid RelationshipId);

/// <summary>Agree to what the other one has proposed</summary>
/// <remarks><c>If-Match</c> names what one has read, so that nobody agrees to something else. The first agreement starts the relationship.</remarks>
internal sealed class ConsentToAgreementEndpoint(IMessageBus bus) : Endpoint<ConsentToAgreementRequest>
{
    public override void Configure()
    {
        Post("/mentoring/relationships/{RelationshipId}/agreement/consent");
        Policies("mentoring-pair.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(ConsentToAgreementRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ConsentToAgreement(request.RelationshipId, Actor.PersonIn(User), basedOn), ct)));
}
