using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Learning;

public sealed record OfferLearningItemRequest([property: RouteParam] Guid ItemId, [property: FromBody] LearningOffer Body);

/// <param name="IsOffered">False: nobody is led to it any more; what people have done with it stands.</param>
public sealed record LearningOffer(bool IsOffered);

/// <summary>Offer something to learn from no more, or again</summary>
internal sealed class OfferLearningItemEndpoint(IMessageBus bus) : Endpoint<OfferLearningItemRequest>
{
    public override void Configure()
    {
        Put("/learning-items/{ItemId}/offer");
        Policies("learning-item.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(OfferLearningItemRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new OfferLearningItem(request.ItemId, request.Body.IsOffered, basedOn), ct)));
}
