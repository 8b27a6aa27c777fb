using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Academies;

public sealed record ChangeAcademyRequest([property: RouteParam] Guid AcademyId, [property: FromBody] AcademyBody Body);

internal sealed class ChangeAcademyValidator : Validator<ChangeAcademyRequest>
{
    public ChangeAcademyValidator() => RuleFor(r => r.Body).SetValidator(new AcademyBodyValidator());
}

/// <summary>Describe an academy anew, as a whole</summary>
internal sealed class ChangeAcademyEndpoint(IMessageBus bus) : Endpoint<ChangeAcademyRequest>
{
    public override void Configure()
    {
        Put("/academies/{AcademyId}");
        Policies("academy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeAcademyRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetAcademy(request.AcademyId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
