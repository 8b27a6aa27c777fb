using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record OpenReskillingPipelineRequest([property: RouteParam] Guid UnitId, [property: FromBody] NewReskillingPipeline Body);

/// <param name="RoleProfileId">The published role that people are to take.</param>
/// <param name="Title">1-200 characters.</param>
/// <param name="Seats">1-10,000: how many may be admitted.</param>
/// <param name="StartsOn">The cohort's first day.</param>
/// <param name="EndsOn">The cohort's last day; after it nobody joins.</param>
/// <param name="Cost">SEK, all that it costs.</param>
/// <param name="ExternalHireCost">SEK, what one hire from outside into the role costs.</param>
public sealed record NewReskillingPipeline(
    Guid RoleProfileId, string Title, int Seats, DateOnly StartsOn, DateOnly EndsOn, decimal? Cost = null, decimal? ExternalHireCost = null) : IReskillingOffer;

/// <param name="PipelineId">The new pipeline.</param>
public sealed record ReskillingPipelineOpenedView(Guid PipelineId);

internal sealed class OpenReskillingPipelineValidator : Validator<OpenReskillingPipelineRequest>
{
    public OpenReskillingPipelineValidator() => RuleFor(r => r.Body).SetValidator(new ReskillingOfferValidator<NewReskillingPipeline>());
}

/// <summary>Open a way from other roles into one role</summary>
/// <remarks>Everybody in the organisation sees what it offers, and may join while it is open.</remarks>
internal sealed class OpenReskillingPipelineEndpoint(IMessageBus bus) : Endpoint<OpenReskillingPipelineRequest, ReskillingPipelineOpenedView>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/reskilling-pipelines");
        Policies("reskilling.write");
        Description(d => d.Produces<ReskillingPipelineOpenedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(OpenReskillingPipelineRequest request, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(
            new OpenReskillingPipeline(id, request.UnitId, request.Body.RoleProfileId, Actor.PersonIn(User), request.Body.Terms(isOpen: true)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/units/{request.UnitId}/reskilling-pipelines/{id}", new ReskillingPipelineOpenedView(id))));
    }
}
