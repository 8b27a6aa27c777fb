using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record ReviseReskillingPipelineRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid PipelineId, [property: FromBody] RevisedReskillingPipeline Body);

/// <param name="Title">1-200 characters.</param>
/// <param name="Seats">1-10,000: how many may be admitted.</param>
/// <param name="StartsOn">The cohort's first day.</param>
/// <param name="EndsOn">The cohort's last day; after it nobody joins.</param>
/// <param name="IsOpen">Whether people may join.</param>
/// <param name="Cost">SEK, all that it costs.</param>
/// <param name="ExternalHireCost">SEK, what one hire from outside into the role costs.</param>
public sealed record RevisedReskillingPipeline(
    string Title, int Seats, DateOnly StartsOn, DateOnly EndsOn, bool IsOpen, decimal? Cost = null, decimal? ExternalHireCost = null) : IReskillingOffer;

internal sealed class ReviseReskillingPipelineValidator : Validator<ReviseReskillingPipelineRequest>
{
    public ReviseReskillingPipelineValidator() => RuleFor(r => r.Body).SetValidator(new ReskillingOfferValidator<RevisedReskillingPipeline>());
}

/// <summary>Change what a reskilling pipeline offers, or close and reopen it</summary>
/// <remarks>Replaces all of it. Who is in it stays.</remarks>
internal sealed class ReviseReskillingPipelineEndpoint(IMessageBus bus) : Endpoint<ReviseReskillingPipelineRequest>
{
    public override void Configure()
    {
        Put("/units/{UnitId}/reskilling-pipelines/{PipelineId}");
        Policies("reskilling.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ReviseReskillingPipelineRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ReviseReskillingPipeline(request.PipelineId, request.UnitId, request.Body.Terms(request.Body.IsOpen), basedOn), ct)));
}
