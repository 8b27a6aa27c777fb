using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record SetRatingRulesRequest([property: FromBody] RatingRulesView Body);

/// <summary>Set how ratings are given</summary>
internal sealed class SetRatingRulesEndpoint(IMessageBus bus) : Endpoint<SetRatingRulesRequest>
{
    public override void Configure()
    {
        Put("/rating-rules");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SetRatingRulesRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new SetRatingRules(request.Body.IsBlind, basedOn), ct)));
    }
}
