using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record ChangeOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: FromBody] OpeningDraft Body);

internal sealed class ChangeOpeningValidator : Validator<ChangeOpeningRequest>
{
    public ChangeOpeningValidator() => RuleFor(r => r.Body).SetValidator(new OpeningDraftValidator());
}

/// <summary>Write the draft of an opening anew, as a whole</summary>
/// <remarks>Until it is approved. Whoever writes it last does not approve it.</remarks>
internal sealed class ChangeOpeningEndpoint(IMessageBus bus) : Endpoint<ChangeOpeningRequest>
{
    public override void Configure()
    {
        Put("/units/{UnitId}/openings/{OpeningId}");
        Policies("opening.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ChangeOpening(request.OpeningId, request.UnitId, request.Body.RoleProfileId, Actor.PersonIn(User), request.Body.Terms(), request.Body.Reason, basedOn), ct)));
}
