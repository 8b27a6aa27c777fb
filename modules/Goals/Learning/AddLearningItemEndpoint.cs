using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Learning;

public sealed record AddLearningItemRequest([property: FromBody] LearningItemBody Body);

/// <param name="ItemId">The new item.</param>
public sealed record LearningItemAddedView(Guid ItemId);

internal sealed class AddLearningItemValidator : Validator<AddLearningItemRequest>
{
    public AddLearningItemValidator() => RuleFor(r => r.Body).SetValidator(new LearningItemBodyValidator());
}

/// <summary>Offer something to learn from</summary>
internal sealed class AddLearningItemEndpoint(IMessageBus bus) : Endpoint<AddLearningItemRequest, LearningItemAddedView>
{
    public override void Configure()
    {
        Post("/learning-items");
        Policies("learning-item.write");
        Description(d => d.Produces<LearningItemAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddLearningItemRequest request, CancellationToken ct)
    {
        var item = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetLearningItem(item, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/learning-items/{item}", new LearningItemAddedView(item))));
    }
}
