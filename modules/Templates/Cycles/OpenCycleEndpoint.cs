using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Cycles;

public sealed record OpenCycleRequest([property: RouteParam] Guid CycleId);

/// <param name="JobId">Follow it with getJob: created is invited, skipped is in the middle of another conversation.</param>
public sealed record CycleJobView(Guid JobId);

/// <summary>Open a round: invite whom it meets today, as a job</summary>
/// <remarks>
/// Whoever comes to be among them later is invited the night after. Opened again it invites those alone who have come since, or finishes what
/// was broken off. People whom nobody leads are left out.
/// </remarks>
internal sealed class OpenCycleEndpoint(IMessageBus bus, IQuerySession session, TimeProvider clock) : Endpoint<OpenCycleRequest, CycleJobView>
{
    public override void Configure()
    {
        Post("/conversation-cycles/{CycleId}/opening");
        Policies("conversation-cycle.write");
        Description(d => d.ClearDefaultAccepts().Produces<CycleJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(OpenCycleRequest request, CancellationToken ct)
    {
        var (cycle, by) = (await session.LoadAsync<ConversationCycle>(request.CycleId, ct), Actor.PersonIn(User));
        var (version, template) = cycle is null ? default : await session.Current(cycle.Plan.TemplateId, TemplateKind.Conversation, ct);
        if (OpenCycle.Decide(cycle, version?.Number, template, by, clock.GetUtcNow(), clock.Today()).Refusal is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(OpenCycle.JobKind, new OpenCycleInput(request.CycleId, by), IsDryRun: false, cycle!.Plan.Name), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CycleJobView(job)));
    }
}
