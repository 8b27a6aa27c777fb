using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Programmes;

public sealed record AddMentoringProgrammeRequest([property: FromBody] MentoringProgrammeBody Body);

/// <param name="ProgrammeId">The new programme.</param>
public sealed record MentoringProgrammeAddedView(Guid ProgrammeId);

internal sealed class AddMentoringProgrammeValidator : Validator<AddMentoringProgrammeRequest>
{
    public AddMentoringProgrammeValidator() => RuleFor(r => r.Body).SetValidator(new MentoringProgrammeBodyValidator());
}

/// <summary>Set up a mentoring programme</summary>
internal sealed class AddMentoringProgrammeEndpoint(IMessageBus bus) : Endpoint<AddMentoringProgrammeRequest, MentoringProgrammeAddedView>
{
    public override void Configure()
    {
        Post("/mentoring/programmes");
        Policies("mentoring-programme.write");
        Description(d => d.Produces<MentoringProgrammeAddedView>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422));
    }

    public override async Task HandleAsync(AddMentoringProgrammeRequest request, CancellationToken ct)
    {
        var programme = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetMentoringProgramme(programme, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/mentoring/programmes/{programme}", new MentoringProgrammeAddedView(programme))));
    }
}
