using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Matches;

public sealed record SetMatchRulesRequest([property: FromBody] MatchRulesView Body);

internal sealed class SetMatchRulesValidator : Validator<SetMatchRulesRequest>
{
    public SetMatchRulesValidator() => RuleFor(r => r.Body.HoursPerStep).InclusiveBetween(1, 2000);
}

/// <summary>Set how long one level-step takes to learn</summary>
internal sealed class SetMatchRulesEndpoint(IMessageBus bus) : Endpoint<SetMatchRulesRequest>
{
    public override void Configure()
    {
        Put("/match-rules");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetMatchRulesRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new SetMatchRules(request.Body.HoursPerStep, basedOn), ct)));
    }
}
