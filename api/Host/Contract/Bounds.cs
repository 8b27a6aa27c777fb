using System.Globalization;
using FluentValidation;
using FluentValidation.Validators;
using NJsonSchema;
using NSwag;

namespace Competence.Api.Contract;

/// <summary>
/// What a validator says, as JSON schema. Rules under a condition are left out on purpose: the contract promises only
/// what always holds.
/// </summary>
internal static class Bounds
{
    /// <summary>A value's schema, and how to make it required.</summary>
    private sealed record Place(JsonSchema Schema, Action Require);

    public static void Apply(IServiceProvider services, Type validator, OpenApiOperation operation)
    {
        using var scope = services.CreateScope();
        Apply((IValidator)ActivatorUtilities.CreateInstance(scope.ServiceProvider, validator), path => InRequest(operation, path));
    }

    private static void Apply(IValidator validator, Func<string[], Place?> find)
    {
        foreach (var rule in validator.CreateDescriptor().Rules)
        {
            if (rule.PropertyName is null || rule.HasCondition || rule.HasAsyncCondition || find(rule.PropertyName.Split('.')) is not { } place) continue;
            if (IsForEach(rule)) place = place.Schema.ActualTypeSchema.Item is { } item ? place with { Schema = item, Require = () => { } } : place;
            foreach (var component in rule.Components.Where(c => !c.HasCondition && !c.HasAsyncCondition))
                if (component.Validator is IChildValidatorAdaptor) Descend(component.Validator, place.Schema);
                else Narrow(component.Validator, place);
        }
    }

    private static void Descend(IPropertyValidator adaptor, JsonSchema schema)
    {
        var owner = adaptor.GetType().BaseTypes().First(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(ChildValidatorAdaptor<,>)).GetGenericArguments()[0];
        var context = Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(owner), [null]);
        if (adaptor.GetType().GetMethod("GetValidator")?.Invoke(adaptor, [context, null]) is IValidator child) Apply(child, path => InSchema(schema, path));
    }

    private static IEnumerable<Type> BaseTypes(this Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType) yield return t;
    }

    private static Place? InRequest(OpenApiOperation operation, string[] path)
    {
        if (operation.Parameters.FirstOrDefault(p => p.Kind != OpenApiParameterKind.Body && p.Name.Equals(path[0], StringComparison.OrdinalIgnoreCase)) is { } parameter)
            return new(parameter.Schema, () => parameter.IsRequired = true);
        var body = operation.RequestBody?.Content.Values.FirstOrDefault()?.Schema;
        return body is null || path.Length == 1 ? null : InSchema(body, path[1..]);
    }

    private static Place? InSchema(JsonSchema schema, string[] path)
    {
        var property = schema.ActualTypeSchema.ActualProperties.FirstOrDefault(p => p.Key.Equals(path[0], StringComparison.OrdinalIgnoreCase)).Value;
        if (property is null) return null;
        return path.Length > 1 ? null : new(property, () => // further in it is others' schema too
        {
            property.IsRequired = true;
            property.ExtensionData?.Remove(Members.Optional);
        });
    }

    private static bool IsForEach(IValidationRule rule) =>
        rule.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));

    private static void Narrow(IPropertyValidator rule, Place place)
    {
        var schema = place.Schema;
        switch (rule)
        {
            case INotNullValidator:
                Demand(place);
                break;
            case INotEmptyValidator:
                Demand(place);
                if (schema.Type.HasFlag(JsonObjectType.Array)) schema.MinItems = Math.Max(schema.MinItems, 1);
                else if (schema.Type.HasFlag(JsonObjectType.String) && schema.Format is null) schema.MinLength = Math.Max(schema.MinLength ?? 0, 1);
                break;
            case ILengthValidator length:
                if (length.Min > 0) schema.MinLength = length.Min;
                if (length.Max > 0) schema.MaxLength = length.Max;
                break;
            case IRegularExpressionValidator regex:
                schema.Pattern = regex.Expression;
                break;
            case IEmailValidator:
                schema.Format = "email";
                break;
            case IBetweenValidator { From: IConvertible from, To: IConvertible to } between:
                (schema.Minimum, schema.Maximum) = (Number(from), Number(to));
                schema.IsExclusiveMinimum = schema.IsExclusiveMaximum = between.Name.StartsWith("Exclusive", StringComparison.Ordinal);
                break;
            case IComparisonValidator { ValueToCompare: IConvertible value and not string } than:
                if (than.Comparison is Comparison.GreaterThan or Comparison.GreaterThanOrEqual)
                    (schema.Minimum, schema.IsExclusiveMinimum) = (Number(value), than.Comparison == Comparison.GreaterThan);
                if (than.Comparison is Comparison.LessThan or Comparison.LessThanOrEqual)
                    (schema.Maximum, schema.IsExclusiveMaximum) = (Number(value), than.Comparison == Comparison.LessThan);
                break;
        }
    }

    private static void Demand(Place place)
    {
        place.Require();
        place.Schema.IsNullableRaw = null;
    }

    private static decimal Number(IConvertible value) => value.ToDecimal(CultureInfo.InvariantCulture);
}
