using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record VolunteerForReskillingRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PipelineId, [property: FromBody] StatedInterest Body);

/// <param name="Interest">1 some, 2 much, 3 very much.</param>
/// <param name="Wish">Why, at most 2,000 characters; read by those who choose.</param>
public sealed record StatedInterest(int Interest, string? Wish = null);

internal sealed class VolunteerForReskillingValidator : Validator<VolunteerForReskillingRequest>
{
    public VolunteerForReskillingValidator()
    {
        RuleFor(r => r.Body.Interest).InclusiveBetween(1, 3);
        RuleFor(r => r.Body.Wish).MaximumLength(2000);
    }
}

/// <summary>Put oneself into a reskilling pipeline</summary>
/// <remarks>Said again, it changes how much one would like it. Those who run the pipeline see it, and the manager.</remarks>
internal sealed class VolunteerForReskillingEndpoint(IMessageBus bus) : Endpoint<VolunteerForReskillingRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/reskilling/{PipelineId}");
        Policies("reskilling-part.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(VolunteerForReskillingRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new JoinReskilling(
                Participation.IdOf(request.PipelineId, request.PersonId), request.PipelineId, null, request.PersonId, request.PersonId,
                request.Body.Interest, request.Body.Wish), ct)).ToResult(() => Results.NoContent()));
}
