using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Programmes;

public sealed record AddProgrammeRequest([property: FromBody] ProgrammeBody Body);

/// <param name="ProgrammeId">The new programme.</param>
public sealed record ProgrammeAddedView(Guid ProgrammeId);

internal sealed class AddProgrammeValidator : Validator<AddProgrammeRequest>
{
    public AddProgrammeValidator() => RuleFor(r => r.Body).SetValidator(new ProgrammeBodyValidator());
}

/// <summary>Set up a programme</summary>
/// <remarks>It carries out an approved learning strategy, or says why it carries out none.</remarks>
internal sealed class AddProgrammeEndpoint(IMessageBus bus) : Endpoint<AddProgrammeRequest, ProgrammeAddedView>
{
    public override void Configure()
    {
        Post("/programmes");
        Policies("programme.write");
        Description(d => d.Produces<ProgrammeAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddProgrammeRequest request, CancellationToken ct)
    {
        var programme = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetProgramme(programme, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/programmes/{programme}", new ProgrammeAddedView(programme))));
    }
}
