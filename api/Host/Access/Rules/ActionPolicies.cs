using Competence.Api.Access.Doors;
using Competence.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Rules;

/// <summary>An endpoint says <c>Policies("self-rating.write")</c>; the name is the action that the policy component decides on.</summary>
internal sealed class ActionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ActionRequirement(policyName)).Build();
}

internal sealed record ActionRequirement(string Action) : IAuthorizationRequirement;

/// <summary>Asks about the person in the route, or the unit; nothing else in a request names whom it is about.</summary>
internal sealed class ActionHandler : AuthorizationHandler<ActionRequirement, HttpContext>
{
    private static readonly Refusal SecondFactorRequired = Refusal.Forbidden("access.second-factor-required");

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ActionRequirement requirement, HttpContext http)
    {
        if (Actor.Of(context.User) is not { } actor) return;
        var policy = (AccessPolicy)http.RequestServices.GetRequiredService<IPolicy>();
        var (action, person, ct) = (requirement.Action, RouteId(http, "personId"), http.RequestAborted);
        if (http.Features.Get<SeenAtTheDoor>() is { } seen) policy.Remember(actor, seen);

        var (refusal, isOfSomething) = person is null && http.GetRouteValue("personId") is not null
            ? (AccessPolicy.NotFound, false) // no id at all: never to be taken for a question about nobody
            : await policy.Decide(actor, action, person, RouteId(http, "unitId"), ct);
        if (refusal is null && LacksSecondFactor(context, action) && await policy.NeedsSecondFactor(actor, ct)) refusal = SecondFactorRequired;
        if (refusal is null)
        {
            context.Succeed(requirement);
            return;
        }
        if (isOfSomething) await http.RequestServices.GetRequiredService<Denials>().Record(actor, action, person, refusal, ct);
        context.Fail(new RefusedReason(this, refusal));
    }

    private static bool LacksSecondFactor(AuthorizationHandlerContext context, string action) =>
        context.User.Identity?.AuthenticationType == SessionDoor.Name
        && !context.User.HasClaim(claim => claim.Type is SessionDoor.FactorClaim or SessionDoor.ActingClaim)
        && !Rights.BeforeSecondFactor.Contains(action);

    private static Guid? RouteId(HttpContext http, string name) => Guid.TryParse(http.GetRouteValue(name) as string, out var id) ? id : null;
}

internal sealed class RefusedReason(IAuthorizationHandler handler, Refusal refusal) : AuthorizationFailureReason(handler, refusal.Code)
{
    public Refusal Refusal => refusal;
}

/// <summary>A refusal is answered as problem details: 404 where the person may not be seen, else 403.</summary>
internal sealed class RefusalAnswers : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler standard = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.AuthorizationFailure?.FailureReasons.OfType<RefusedReason>().FirstOrDefault() is { } refused
            ? Outcome.Problem(refused.Refusal).ExecuteAsync(context)
            : standard.HandleAsync(next, context, policy, authorizeResult);
}
