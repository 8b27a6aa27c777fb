using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Programmes;

public sealed record ChangeProgrammeRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] ProgrammeBody Body);

internal sealed class ChangeProgrammeValidator : Validator<ChangeProgrammeRequest>
{
    public ChangeProgrammeValidator() => RuleFor(r => r.Body).SetValidator(new ProgrammeBodyValidator());
}

/// <summary>Describe a programme anew, as a whole</summary>
/// <remarks>Who is in it stays in it.</remarks>
internal sealed class ChangeProgrammeEndpoint(IMessageBus bus) : Endpoint<ChangeProgrammeRequest>
{
    public override void Configure()
    {
        Put("/programmes/{ProgrammeId}");
        Policies("programme.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeProgrammeRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetProgramme(request.ProgrammeId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
