using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Learning;

public sealed record ChangeLearningItemRequest([property: RouteParam] Guid ItemId, [property: FromBody] LearningItemBody Body);

internal sealed class ChangeLearningItemValidator : Validator<ChangeLearningItemRequest>
{
    public ChangeLearningItemValidator() => RuleFor(r => r.Body).SetValidator(new LearningItemBodyValidator());
}

/// <summary>Describe something to learn from anew, as a whole</summary>
internal sealed class ChangeLearningItemEndpoint(IMessageBus bus) : Endpoint<ChangeLearningItemRequest>
{
    public override void Configure()
    {
        Put("/learning-items/{ItemId}");
        Policies("learning-item.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeLearningItemRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetLearningItem(request.ItemId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
