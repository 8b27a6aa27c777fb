using Namotion.Reflection;
using NJsonSchema.Generation;

namespace Competence.Api.Contract;

/// <summary>
/// Which members of an object are required: all that an answer has, and in a request those whose constructor gives no
/// default. <see cref="Schemas"/> knows afterwards who is a request.
/// </summary>
internal sealed class Members : ISchemaProcessor
{
    /// <summary>A note for <see cref="Schemas"/>; it does not leave the host.</summary>
    public const string Optional = "x-optional";

    public void Process(SchemaProcessorContext context)
    {
        var schema = context.Schema;
        var defaults = Defaults(context.ContextualType.OriginalType);
        foreach (var (name, property) in schema.Properties)
        {
            property.IsRequired = true;
            if (!defaults.Contains(name)) continue;
            property.ExtensionData ??= new Dictionary<string, object?>();
            property.ExtensionData[Optional] = true;
        }
        if (schema.Description is null or "" && context.ContextualType.OriginalType is { IsPrimitive: false, IsGenericType: true } generic
            && generic.GetGenericTypeDefinition().GetXmlDocsSummary() is { Length: > 0 } summary && schema.Properties.Count > 0)
            schema.Description = summary;
    }

    private static HashSet<string> Defaults(Type type) => type.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Where(parameter => parameter.HasDefaultValue)
        .Select(parameter => parameter.Name!)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
