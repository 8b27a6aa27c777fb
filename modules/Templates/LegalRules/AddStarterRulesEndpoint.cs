using Competence.Kernel;
using FastEndpoints;
using Wolverine;

namespace Competence.Templates.LegalRules;

/// <param name="Added">How many were not there yet.</param>
public sealed record StarterRulesAddedView(int Added);

/// <summary>Add the starters that are missing</summary>
/// <remarks>
/// A beginning for Sweden and no legal advice: go through each rule, change what does not fit and retire what is not asked of you. What is
/// there stays as it is, also what has been retired; a second time adds nothing.
/// </remarks>
internal sealed class AddStarterRulesEndpoint(IMessageBus bus) : EndpointWithoutRequest<StarterRulesAddedView>
{
    public override void Configure()
    {
        Post("/legal/rules/starters");
        Policies("legal-rule.write");
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.OkAsync(new((await bus.InvokeAsync<StarterRulesAdded>(new AddStarterRules(Actor.PersonIn(User)), ct)).RuleIds.Count), ct);
}
