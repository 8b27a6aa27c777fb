using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.LearningTime;

/// <param name="Today">0 to 0.5: the share that holds today.</param>
/// <param name="Shares">By day, the earliest first; each holds until the next.</param>
public sealed record LearningTimePolicyView(decimal Today, IReadOnlyList<LearningShare> Shares);

/// <summary>How much of the contracted hours is for learning</summary>
internal sealed class GetLearningTimePolicyEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<LearningTimePolicyView>
{
    public override void Configure()
    {
        Get("/learning-time-policy");
        Policies("learning-time-policy.read");
        Description(d => d.Produces<LearningTimePolicyView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var policy = await LearningTimePolicy.Of(session, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(policy.Version);
        await Send.OkAsync(new(policy.ShareOn(clock.Today()), policy.Shares), ct);
    }
}
