using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Academies;

public sealed record AddAcademyRequest([property: FromBody] AcademyBody Body);

/// <param name="AcademyId">The new academy.</param>
public sealed record AcademyAddedView(Guid AcademyId);

internal sealed class AddAcademyValidator : Validator<AddAcademyRequest>
{
    public AddAcademyValidator() => RuleFor(r => r.Body).SetValidator(new AcademyBodyValidator());
}

/// <summary>Found an academy</summary>
internal sealed class AddAcademyEndpoint(IMessageBus bus) : Endpoint<AddAcademyRequest, AcademyAddedView>
{
    public override void Configure()
    {
        Post("/academies");
        Policies("academy.write");
        Description(d => d.Produces<AcademyAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddAcademyRequest request, CancellationToken ct)
    {
        var academy = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetAcademy(academy, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/academies/{academy}", new AcademyAddedView(academy))));
    }
}
