using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Runs;

public sealed record ChangeProposedPairRequest([property: RouteParam] Guid RunId, [property: RouteParam] Guid MenteeId, [property: FromBody] ProposedPairBody Body);

/// <param name="MentorId">Left out: nobody.</param>
public sealed record ProposedPairBody(Guid? MentorId = null);

/// <summary>Give a mentee another mentor in a proposal, or nobody</summary>
/// <remarks>Refused where the two may not be paired, and where the mentor has no place left.</remarks>
internal sealed class ChangeProposedPairEndpoint(IMessageBus bus) : Endpoint<ChangeProposedPairRequest>
{
    public override void Configure()
    {
        Put("/mentoring/runs/{RunId}/pairs/{MenteeId}");
        Policies("mentoring-match.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeProposedPairRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ChangeProposedPair(request.RunId, request.MenteeId, request.Body.MentorId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
