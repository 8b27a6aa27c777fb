using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Programmes;

public sealed record ChangeMentoringProgrammeRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] MentoringProgrammeBody Body);

internal sealed class ChangeMentoringProgrammeValidator : Validator<ChangeMentoringProgrammeRequest>
{
    public ChangeMentoringProgrammeValidator() => RuleFor(r => r.Body).SetValidator(new MentoringProgrammeBodyValidator());
}

/// <summary>Describe a mentoring programme anew, as a whole</summary>
/// <remarks>Who has enrolled stays enrolled, and pairs go on.</remarks>
internal sealed class ChangeMentoringProgrammeEndpoint(IMessageBus bus) : Endpoint<ChangeMentoringProgrammeRequest>
{
    public override void Configure()
    {
        Put("/mentoring/programmes/{ProgrammeId}");
        Policies("mentoring-programme.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeMentoringProgrammeRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetMentoringProgramme(request.ProgrammeId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
