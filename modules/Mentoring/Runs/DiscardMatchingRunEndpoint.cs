using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Runs;

/// <summary>Lay a proposal aside</summary>
/// <remarks>Nobody has been told of it.</remarks>
internal sealed class DiscardMatchingRunEndpoint(IMessageBus bus) : Endpoint<MatchingRunRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/runs/{RunId}");
        Policies("mentoring-match.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MatchingRunRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new DiscardMatchingRun(request.RunId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
